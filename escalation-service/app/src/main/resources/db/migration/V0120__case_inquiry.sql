-- What adjudicators ask of the sides, and for when they summon them (rule 9).
alter table escalation_case add column inquiries int not null default 0;

create table case_inquiry (
  id uuid primary key,
  case_id uuid not null references escalation_case,
  number int not null,
  kind text not null,
  addressed_to text[] not null,
  made_by text not null,
  text text not null,
  meeting_at timestamptz,
  place text,
  made_at timestamptz not null,
  constraint a_summons_says_when_and_where
    check ((kind = 'SUMMONS') = (meeting_at is not null) and (meeting_at is null) = (place is null)),
  unique (case_id, number)
);
create trigger append_only before update or delete on case_inquiry
  for each row execute function timeline_is_append_only();
