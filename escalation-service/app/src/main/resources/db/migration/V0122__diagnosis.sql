-- Whose problem it was (rule 22).
alter table escalation_case add column diagnosis text[] not null default '{}';
