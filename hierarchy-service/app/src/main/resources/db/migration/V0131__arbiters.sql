-- Who rules between the trees of two roots. The pair reads the same whichever root is named first;
-- codes compare by code point.
create table arbiter (
  id uuid primary key,
  person text not null references person deferrable initially deferred,
  root_a text not null references unit deferrable initially deferred,
  root_b text not null references unit deferrable initially deferred,
  pair text not null generated always as (
    least(root_a collate "C", root_b collate "C") || '+'
      || greatest(root_a collate "C", root_b collate "C")) stored,
  from_date date not null,
  to_date date check (to_date >= from_date),
  period daterange generated always as (
    case when to_date is null or to_date > from_date then daterange(from_date, to_date) end) stored,
  org_version bigint not null,
  constraint arbiter_between_two check (root_a <> root_b),
  constraint arbiter_one_a_pair exclude using gist (pair with =, period with &&)
);
create index arbiter_person on arbiter (person);
