-- Who takes part in a task beside its units' people, and so sees it.
alter table task add column participants text[] not null default '{}';
create index task_participants on task using gin (participants) where participants <> '{}';

-- The clocks' index is the list's too; a state that few tasks are in is looked up.
drop index task_due;
alter index task_due_list rename to task_due;
create index task_state on task (state, created_at desc, id desc);
