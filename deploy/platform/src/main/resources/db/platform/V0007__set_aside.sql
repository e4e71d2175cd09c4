-- Rows whose work failed for a reason of their own, in sight of ops; tried again from "until" on.
create table set_aside (
  work text not null,
  id uuid not null,
  reason text not null,
  times int not null,
  since timestamptz not null,
  until timestamptz not null,
  primary key (work, id)
);
create index set_aside_until on set_aside (work, until);
