-- Everybody's open to-dos. Offices stay offices here: who holds them is looked up when it is read.
create table todo (
  id bigint generated always as identity primary key,
  source text not null,
  owner uuid not null,
  task_id uuid not null,
  holder text not null,
  kind text not null,
  subject uuid not null,
  title text not null,
  due timestamptz,
  reminders int not null
);
create index todo_of_owner on todo (source, owner);
create index todo_of_holder on todo (holder, due, id);
