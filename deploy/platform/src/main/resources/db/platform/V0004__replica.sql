-- A complete version of a compacted topic as folded here, so that a start need not read it all.
create table replica (
  topic text primary key,
  next_offset bigint not null,
  state bytea not null,
  positions bytea not null,
  saved_at timestamptz not null
);
