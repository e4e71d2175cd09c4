-- The last number given to an event of each key: gapless, because it moves with the transaction.
create table event_sequence (
  key text primary key,
  epoch int not null,
  sequence bigint not null
) with (fillfactor = 50);

-- Read by our own relay; the columns up to payload are the ones Debezium's EventRouter expects.
create table outbox (
  id bigint generated always as identity,
  aggregatetype text not null,
  aggregateid text not null,
  type text not null,
  payload text not null,
  lane int not null,
  epoch int not null,
  sequence bigint not null,
  occurred_at timestamptz not null,
  basis bigint not null,
  traceparent text,
  primary key (lane, id)
);

-- Who holds the row's lock relays the lane.
create table outbox_lane (
  lane int primary key
);
