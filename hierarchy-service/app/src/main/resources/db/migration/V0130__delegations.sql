-- Who acts for whom. Written under the version lock, like everything else of the org.
create table delegation (
  id uuid primary key,
  delegator text not null references person deferrable initially deferred,
  delegate text not null references person deferrable initially deferred,
  scopes text[] not null check (cardinality(scopes) > 0),
  from_date date not null,
  to_date date check (to_date >= from_date),
  period daterange generated always as (
    case when to_date is null or to_date > from_date then daterange(from_date, to_date) end) stored,
  org_version bigint not null,
  constraint delegation_to_another check (delegate <> delegator)
);
create index delegation_delegator on delegation (delegator);
create index delegation_delegate on delegation (delegate);
