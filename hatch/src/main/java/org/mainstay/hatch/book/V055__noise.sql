-- Noised numbers before they were made whole: sums over periods start from them. No count is kept.
create table hatch_book.noisy_cell (
  plan_hash text not null,
  period text not null,
  table_code text not null,
  number int not null,
  noisy bigint not null,
  primary key (plan_hash, period, table_code, number),
  foreign key (plan_hash, period) references hatch_noticeboard.release (plan_hash, period)
);

create table hatch_book.unclamped_cell (
  plan_hash text not null,
  period text not null,
  table_code text not null,
  number int not null,
  unclamped double precision not null,
  primary key (plan_hash, period, table_code, number),
  foreign key (plan_hash, period) references hatch_noticeboard.release (plan_hash, period)
);
