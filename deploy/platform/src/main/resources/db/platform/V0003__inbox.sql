-- The last event of each key that was taken (or passed over on record).
create table inbox (
  source text not null,
  key text not null,
  epoch int not null,
  sequence bigint not null,
  primary key (source, key)
) with (fillfactor = 50);

-- How far each partition is read; moved in the transaction of the effect.
create table inbox_offset (
  consumer_group text not null,
  topic text not null,
  part int not null,
  next_offset bigint not null,
  primary key (consumer_group, topic, part)
) with (fillfactor = 50);

-- Events that could not be taken, in sight of ops; one passed over stays here as the record of it.
create table parked (
  id bigint generated always as identity primary key,
  topic text not null,
  source text not null,
  key text not null,
  epoch int not null,
  sequence bigint not null,
  type text not null,
  occurred_at timestamptz not null,
  basis bigint not null,
  traceparent text,
  data bytea not null,
  cause text not null check (cause in ('POISON', 'UNKNOWN_TYPE', 'BEHIND')),
  reason text not null,
  parked_at timestamptz not null,
  skipped_at timestamptz,
  skipped_by text,
  skipped_because text,
  unique (source, key, epoch, sequence),
  check ((skipped_at is null) = (skipped_by is null)),
  check ((skipped_at is null) = (skipped_because is null))
);
create index parked_open on parked (topic, id) where skipped_at is null;
