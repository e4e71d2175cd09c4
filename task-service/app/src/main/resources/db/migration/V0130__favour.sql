-- A favour is free, but only so many may be open between two parties (rule 3); open is what has a clock.
alter table task add column kind text not null default 'FORMAL';
create index task_favour on task (requester, counterpart) where kind = 'FAVOUR' and due_at is not null;
