-- A superior's own directive has no task: its story is told under its own id, with its own numbers.
alter table directive alter column task_id drop not null;
alter table directive add column entries int not null default 0;
