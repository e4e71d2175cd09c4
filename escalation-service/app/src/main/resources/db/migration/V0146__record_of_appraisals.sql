-- What is on record of appraisals, in the same order as that of cases and in chains of its own (rule 21).
alter table appraisal_timeline
  add column position bigint not null default nextval('record_position'),
  -- Not below the transaction that wrote the entry before: so a story is in its own order in the order of all.
  add column tx xid8,
  -- SHA-256 over the text that appraisal_timeline_record makes of the row.
  add column hash bytea;

-- The text that is hashed and that auditors get. It must never change for a row that is there; so no setting may touch it.
create function appraisal_timeline_record(line appraisal_timeline, previous bytea) returns text language sql stable as $$
  select jsonb_build_object(
    'id', line.appraisal_id,
    'number', line.number,
    'type', line.type,
    'at', to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'recordedAt', to_char(line.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'actor', line.actor,
    'orgVersion', line.org_version,
    'orgAt', to_char(line.org_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'data', line.data,
    'previous', coalesce(encode(previous, 'hex'), ''))::text
$$;

-- What was written before: in the order in which it happened, each story in its own.
alter table appraisal_timeline disable trigger append_only;
do $$
declare
  line appraisal_timeline;
begin
  for line in
    select e.* from appraisal_timeline e
    order by (select max(b.at) from appraisal_timeline b where b.appraisal_id = e.appraisal_id and b.number <= e.number),
      e.appraisal_id, e.number
  loop
    update appraisal_timeline as e set
      position = nextval('record_position'),
      tx = pg_current_xact_id(),
      hash = sha256(convert_to(appraisal_timeline_record(line, (
        select b.hash from appraisal_timeline b where b.appraisal_id = e.appraisal_id and b.number = e.number - 1)), 'UTF8'))
    where e.appraisal_id = line.appraisal_id and e.number = line.number;
  end loop;
end $$;
alter table appraisal_timeline enable trigger append_only;
alter table appraisal_timeline
  alter column tx set not null,
  alter column hash set not null;
create unique index appraisal_timeline_order on appraisal_timeline (tx, position);

-- A plan made while the table was small must not read all of it once it is large.
create function appraisal_timeline_chain() returns trigger language plpgsql set enable_seqscan = off as $$
declare
  previous record;
begin
  select hash, tx into previous from appraisal_timeline where appraisal_id = new.appraisal_id and number = new.number - 1;
  new.tx := greatest(pg_current_xact_id(), previous.tx);
  new.hash := sha256(convert_to(appraisal_timeline_record(new, previous.hash), 'UTF8'));
  return new;
end $$;
create trigger chain before insert on appraisal_timeline for each row execute function appraisal_timeline_chain();

-- A restored database may have to take what it holds as written by a transaction of its new cluster.
drop trigger append_only on appraisal_timeline;
create trigger append_only before delete or update of
  appraisal_id, number, type, at, recorded_at, actor, org_version, org_at, data, position, hash on appraisal_timeline
  for each row execute function timeline_is_append_only();
