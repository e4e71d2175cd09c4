-- Work that a superior ordered. Its row is the lock of its assignments, its clock the earliest of theirs.
create table directive (
  id uuid primary key,
  task_id uuid not null,
  state text not null,
  due_at timestamptz,
  ordered jsonb not null
);
create index directive_due on directive (due_at) where due_at is not null;
create index directive_task on directive (task_id);

create table assignment (
  id uuid primary key,
  directive_id uuid not null references directive deferrable initially deferred,
  place int not null,
  version bigint not null,
  party text not null,
  unit text not null,
  state text not null,
  judge_office text,
  due_at timestamptz,
  ordered jsonb not null,
  work jsonb not null,
  clock jsonb,
  unique (directive_id, place)
);
create index assignment_unit on assignment (unit, id desc);
create index assignment_judge on assignment (judge_office, id desc) where judge_office is not null;
