-- What a party says it put in for the other; what it is worth follows from the task.
create table contribution (
  id uuid primary key,
  task_id uuid not null,
  number int not null,
  party text not null,
  unit text not null,
  for_unit text not null,
  shown text not null,
  hours numeric(10, 2) not null,
  stated jsonb not null,
  unique (task_id, number)
);
create index contribution_unit on contribution (unit);
create index contribution_for_unit on contribution (for_unit);

-- To whom a completion was reported, by office.
alter table task add column reported_to text[] not null default '{}';
create index task_reported on task using gin (reported_to) where reported_to <> '{}';

-- Credit between units is added up from what is done.
create index task_done_for on task (requester_unit, counterpart_unit) where state = 'DONE';
create index task_done_by on task (counterpart_unit, requester_unit) where state = 'DONE';
