-- An appraisal (rule 17). Its row is its timer, as a case's is.
create table appraisal (
  id uuid primary key,
  task_id uuid not null,
  ground text not null,
  about uuid not null,
  opened_at timestamptz not null,
  subject text not null,
  standing text not null,
  unit text not null,
  title text not null,
  adjudicator text,
  state_name text not null,
  state jsonb not null,
  due_at timestamptz,
  office text not null,
  version bigint not null,
  entries int not null,
  constraint open_appraisals_have_a_clock
    check ((due_at is not null) = (state_name in ('OPENED', 'PROPOSED')))
) with (fillfactor = 70);

create index appraisal_due on appraisal (due_at) where due_at is not null;
-- One appraisal an assignment, of its last verdict; one commendation of what was agreed.
create unique index appraisal_one_of_a_verdict on appraisal (about)
  where ground in ('EMPTY_VERDICT', 'MET_VERDICT', 'AGREED_DONE')
    and state_name not in ('LAPSED', 'VOIDED');
create index appraisal_open_of_task on appraisal (task_id) where due_at is not null;
-- Lists: by whom it is about, his unit, and the office whose turn it is; the walk for auditors.
create index appraisal_by_subject on appraisal (subject, opened_at desc, id desc);
create index appraisal_by_unit on appraisal (unit, opened_at desc, id desc);
create index appraisal_by_office on appraisal (office, opened_at desc, id desc);
create index appraisal_by_opening on appraisal (opened_at desc, id desc);

-- Everything on record (rule 21): append-only, numbered without gaps for each appraisal.
create table appraisal_timeline (
  appraisal_id uuid not null references appraisal,
  number int not null,
  type text not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  actor jsonb not null,
  org_version bigint not null,
  org_at timestamptz not null,
  data jsonb not null,
  primary key (appraisal_id, number)
);
create trigger append_only before update or delete on appraisal_timeline
  for each row execute function timeline_is_append_only();

-- What task-service said of each assignment: by whose order it is, who answered for it when it went
-- to judgement (nobody, where the unit had no head), and how it was judged last.
create table ordered_part (
  assignment_id uuid primary key,
  task_id uuid not null,
  party text not null,
  deliverable text not null,
  office text,
  handed boolean not null,
  answerable text,
  verdict text
) with (fillfactor = 70);
create index ordered_part_of_task on ordered_part (task_id);
