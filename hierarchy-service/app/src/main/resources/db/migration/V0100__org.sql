-- The org as it is known now. A period is a row's half-open days in the organisation's zone; one
-- that ends on the day it starts never held: its generated range is null, so that it takes no part
-- in any constraint. Every write locks org_version first and keeps it until commit.

create extension if not exists btree_gist;

create table org_version (
  one boolean primary key default true check (one),
  version bigint not null
);
insert into org_version (version) values (-1);

-- One row a change set: who changed the org, when, and by what.
create table change_set (
  version bigint primary key,
  at timestamptz not null,
  changed_by text not null,
  what text not null
);

-- What was said of each entity at each version: the chart of any version can be built from it.
create table org_history (
  version bigint not null,
  key text not null,
  type text not null,
  data jsonb not null,
  primary key (key, version)
);
create index org_history_version on org_history (version);

create table settings (
  one boolean primary key default true check (one),
  zone text not null,
  calendar text not null,
  org_version bigint not null
);

create table calendar (
  code text primary key,
  org_version bigint not null
);

create table policy (
  unit text,
  urgency text not null,
  version bigint not null,
  data jsonb not null,
  org_version bigint not null,
  unique nulls not distinct (unit, urgency)
);

create table unit (
  code text primary key,
  name text not null,
  kind text,
  successor text references unit deferrable initially deferred,
  labels jsonb,
  from_date date not null,
  to_date date check (to_date >= from_date),
  life daterange generated always as (
    case when to_date is null or to_date > from_date then daterange(from_date, to_date) end) stored,
  org_version bigint not null,
  constraint unit_life unique (code, life without overlaps)
);

create table placement (
  unit text not null,
  parent text,
  from_date date not null,
  to_date date check (to_date > from_date),
  period daterange not null generated always as (daterange(from_date, to_date)) stored,
  constraint placement_one_parent unique (unit, period without overlaps),
  constraint placement_of_unit foreign key (unit, period period)
    references unit (code, period life) deferrable initially deferred,
  constraint placement_under_unit foreign key (parent, period period)
    references unit (code, period life) deferrable initially deferred
);
create index placement_parent on placement (parent);

create table person (
  code text primary key,
  from_date date not null,
  to_date date check (to_date >= from_date),
  org_version bigint not null
);

-- All that tells who a person is: erasing the row leaves the org and every record sound.
create table person_details (
  person text primary key references person,
  name text,
  email text,
  labels jsonb
);

create table appointment (
  id uuid primary key,
  unit text not null,
  person text not null references person deferrable initially deferred,
  role text not null check (role in ('HEAD', 'ACTING', 'IN_CHARGE', 'DEPUTY', 'MEMBER')),
  main boolean not null,
  from_date date not null,
  to_date date check (to_date >= from_date),
  period daterange generated always as (
    case when to_date is null or to_date > from_date then daterange(from_date, to_date) end) stored,
  org_version bigint not null,
  constraint appointment_one_head exclude using gist (unit with =, period with &&)
    where (role = 'HEAD'),
  constraint appointment_one_acting exclude using gist (unit with =, period with &&)
    where (role = 'ACTING'),
  constraint appointment_one_in_charge exclude using gist (unit with =, period with &&)
    where (role = 'IN_CHARGE'),
  constraint appointment_one_main_post exclude using gist (person with =, period with &&)
    where (main),
  constraint appointment_same_twice exclude using gist
    (unit with =, person with =, role with =, period with &&),
  constraint appointment_in_unit foreign key (unit, period period)
    references unit (code, period life) deferrable initially deferred
);
create index appointment_unit on appointment (unit);
create index appointment_person on appointment (person);

-- Refuses a tree in which a unit stands above itself at any instant. Takes the version lock itself,
-- so that two writers who each see only their own half of a cycle cannot both commit. Statement by
-- statement: whoever swaps two units closes both old places first and opens both new ones in one.
create function placement_without_cycle() returns trigger language plpgsql as $$
declare
  looped record;
begin
  perform from org_version for update;
  with recursive above (start, unit, period) as (
    select unit, parent, period from changed where parent is not null
    union
    select above.start, placement.parent, placement.period * above.period
    from above join placement
      on placement.unit = above.unit and placement.period && above.period
    where placement.parent is not null and above.unit <> above.start
  )
  select start, period into looped from above where unit = start limit 1;
  if found then
    raise exception using
      errcode = 'exclusion_violation',
      constraint = 'placement_no_cycle',
      message = 'a unit would stand above itself',
      detail = format('Key (unit, period)=(%s, %s)', looped.start, looped.period);
  end if;
  return null;
end $$;

create trigger placement_inserted after insert on placement
  referencing new table as changed
  for each statement execute function placement_without_cycle();
create trigger placement_updated after update on placement
  referencing new table as changed
  for each statement execute function placement_without_cycle();
