-- The powers lent to who coordinates the work of a ruling (rule 12).
create table mandate (
  id uuid primary key,
  case_id uuid not null references escalation_case,
  task_id uuid not null,
  escalation int not null,
  coordinator text not null,
  office text not null,
  title text not null,
  lent jsonb not null,
  state text not null,
  version bigint not null,
  granted_at timestamptz not null,
  due_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  constraint only_a_living_one_has_a_clock check (due_at is null or state = 'ACTIVE'),
  constraint an_end_has_an_instant check ((ended_at is null) = (state = 'ACTIVE'))
);
create index mandate_due on mandate (due_at) where due_at is not null;
create index mandate_living on mandate (task_id) where state = 'ACTIVE';
create index mandate_of_coordinator on mandate (coordinator, granted_at desc, id desc);
create index mandate_of_office on mandate (office, granted_at desc, id desc);
create index mandate_of_case on mandate (case_id);
