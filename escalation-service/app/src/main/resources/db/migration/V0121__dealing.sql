-- What the sides of a task said to each other before it escalated, for the adjudicator (rule 9).
create table dealing (
  id uuid primary key,
  task_id uuid not null,
  type text not null,
  made_by text not null,
  made_at timestamptz not null,
  data jsonb not null
);
create index dealing_of_task on dealing (task_id, made_at, id);
create trigger append_only before update or delete on dealing
  for each row execute function timeline_is_append_only();
