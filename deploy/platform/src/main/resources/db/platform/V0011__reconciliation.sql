-- What the reconciler found when it last went through a check's rows, and when it does again.
create table reconciliation (
  name text primary key,
  next_at timestamptz not null,
  began_at timestamptz,
  ended_at timestamptz,
  found bigint not null default 0,
  mended bigint not null default 0,
  found_ever bigint not null default 0,
  mended_ever bigint not null default 0,
  examples uuid[] not null default '{}'
);
