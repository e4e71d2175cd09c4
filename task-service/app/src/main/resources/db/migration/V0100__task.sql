-- What one party asks of a peer. The row is the lock of all that happens to it, and its timer.
create table task (
  id uuid primary key,
  version bigint not null,
  state text not null,
  requester text not null,
  requester_unit text not null,
  counterpart text not null,
  counterpart_unit text not null,
  urgency text not null,
  due_at timestamptz,
  clock_unit text,
  vacant boolean not null,
  cause text,
  adjudicator text,
  entries int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  facts jsonb not null,
  life jsonb not null
) with (fillfactor = 70);

create index task_due on task (due_at) where due_at is not null;
create index task_clock on task (clock_unit) where clock_unit is not null and not vacant;
create index task_vacant on task (clock_unit) where vacant;
create index task_list on task (created_at desc, id desc);
create index task_requester on task (requester_unit, created_at desc, id desc);
create index task_counterpart on task (counterpart_unit, created_at desc, id desc);

-- Everything on record; numbers of a task are taken under its row's lock.
create table timeline (
  task_id uuid not null,
  number int not null,
  type text not null,
  actor jsonb not null,
  at timestamptz not null,
  org_version bigint not null,
  org_at timestamptz not null,
  data jsonb not null,
  primary key (task_id, number)
);

create function timeline_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the timeline is append-only';
end $$;
create trigger append_only before update or delete on timeline
  for each row execute function timeline_is_append_only();
