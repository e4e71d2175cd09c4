-- What a calendar is beyond its code, as it is said; null: round the clock.
alter table calendar add column data jsonb;

-- What a unit itself says; null: data is all of it. A policy that says nothing stays, empty, with
-- the version in which it last said something.
alter table policy add column own jsonb;

alter table settings add column mode text not null default 'ENFORCE'
  check (mode in ('OFF', 'OBSERVE', 'ENFORCE'));

-- What holds in a unit and below it; null: inherited.
create table unit_settings (
  unit text primary key references unit,
  calendar text references calendar,
  mode text check (mode in ('OFF', 'OBSERVE', 'ENFORCE')),
  org_version bigint not null
);
