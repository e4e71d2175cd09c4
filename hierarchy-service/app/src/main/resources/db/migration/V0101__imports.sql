-- One row a requested import. What it reads is staged in temporary tables of its own transaction.
create table import_run (
  id uuid primary key,
  state text not null
    check (state in ('RUNNING', 'CHECKED', 'APPLIED', 'REFUSED', 'FAILED')),
  phase text not null,
  -- Of the process that runs it: while that lives it holds an advisory lock on this.
  process uuid not null,
  terms jsonb not null,
  requested_by text not null,
  requested_at timestamptz not null,
  finished_at timestamptz,
  rows_read bigint not null default 0,
  report jsonb,
  org_version bigint
);
create index import_run_requested on import_run (requested_at, id);
