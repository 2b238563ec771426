-- What a run of `study` found where there can be nothing to find; blank if it was not taken in.
alter table outside_programme.result add column placebo text not null default '';
