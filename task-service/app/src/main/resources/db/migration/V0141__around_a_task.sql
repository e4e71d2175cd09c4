-- What stands around a task: the matter it belongs to, its name in another system, labels, its title.
create extension if not exists pg_trgm;

create table matter (
  id uuid primary key,
  title text not null,
  unit text not null,
  opened_by jsonb not null,
  created_at timestamptz not null
);
create index matter_list on matter (created_at desc, id desc);
create index matter_unit on matter (unit, created_at desc, id desc);

alter table task
  add column title text not null default '',
  add column matter uuid references matter,
  add column external_system text,
  add column external_id text,
  add column labels jsonb not null default '{}';
update task set title = coalesce(facts ->> 'title', '');

create unique index task_external on task (external_system, external_id)
  where external_system is not null;
create index task_matter on task (matter, created_at desc, id desc) where matter is not null;
create index task_labels on task using gin (labels jsonb_path_ops) where labels <> '{}';
create index task_title on task using gin (title gin_trgm_ops);

-- Lists by the running clock and by the last change.
create index task_due_list on task (due_at, id) where due_at is not null;
create index task_requester_due on task (requester_unit, due_at, id) where due_at is not null;
create index task_counterpart_due on task (counterpart_unit, due_at, id) where due_at is not null;
create index task_updated on task (updated_at desc, id desc);
