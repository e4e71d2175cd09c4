-- A case. Its row is its timer: due_at is the one next thing that will happen to it by itself.
create table escalation_case (
  id uuid primary key,
  task_id uuid not null,
  escalation int not null,
  opened_at timestamptz not null,
  cause text not null,
  requester_unit text not null,
  counterpart_unit text not null,
  dossier jsonb not null,
  bargain jsonb not null,
  route jsonb not null,
  state_name text not null,
  state jsonb not null,
  outcome text,
  due_at timestamptz,
  office text,
  holder text,
  level int not null,
  version bigint not null,
  entries int not null,
  statements int not null,
  constraint open_cases_have_a_clock
    check ((due_at is not null) = (state_name in ('HEARING', 'DELIBERATING', 'STALLED')))
) with (fillfactor = 70);

create index case_due on escalation_case (due_at) where due_at is not null;
-- At most one open case a task (rule 7).
create unique index case_one_open on escalation_case (task_id) where due_at is not null;
create index case_of_task on escalation_case (task_id, opened_at);
-- Lists: by office and by party's unit, newest first; the walk for everything else.
create index case_by_office on escalation_case (office, opened_at desc, id desc);
create index case_by_requester on escalation_case (requester_unit, opened_at desc, id desc);
create index case_by_counterpart on escalation_case (counterpart_unit, opened_at desc, id desc);
create index case_by_opening on escalation_case (opened_at desc, id desc);

-- Everything on record (rule 21): append-only, numbered without gaps for each case.
create table case_timeline (
  case_id uuid not null references escalation_case,
  number int not null,
  type text not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  actor jsonb not null,
  org_version bigint not null,
  org_at timestamptz not null,
  data jsonb not null,
  primary key (case_id, number)
);

create table case_statement (
  id uuid primary key,
  case_id uuid not null references escalation_case,
  number int not null,
  side text not null,
  capacity text not null,
  made_by text not null,
  text text not null,
  made_at timestamptz not null,
  unique (case_id, number)
);

create function timeline_is_append_only() returns trigger language plpgsql as
$$
begin
  raise exception 'what is on record stays as it is';
end
$$;
create trigger append_only before update or delete on case_timeline
  for each row execute function timeline_is_append_only();
create trigger append_only before update or delete on case_statement
  for each row execute function timeline_is_append_only();
