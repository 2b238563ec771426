-- For whom a day looks closed while somebody else still has something open in it.
create table inside_huddle.closed_for (
  on_day date not null,
  viewer uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  primary key (on_day, viewer)
);

-- That there is such a row tells that its viewer was shut out of something: nobody reads another's.
alter table inside_huddle.closed_for enable row level security;
alter table inside_huddle.closed_for force row level security;
create policy own on inside_huddle.closed_for
  using (viewer::text = current_setting('mainstay.worker', true))
  with check (viewer::text = current_setting('mainstay.worker', true));
