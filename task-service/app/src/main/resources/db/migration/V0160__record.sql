-- What is on record, in one order for other systems and with a chain of hashes for auditors (rule 21).
create sequence record_position;
alter table timeline
  add column recorded_at timestamptz,
  add column position bigint not null default nextval('record_position'),
  -- Not below the transaction that wrote the entry before: so a story is in its own order in the order of all.
  add column tx xid8,
  -- SHA-256 over the text that timeline_record makes of the row.
  add column hash bytea;
alter table timeline alter column recorded_at set default mandate_now();

-- The text that is hashed and that auditors get. It must never change for a row that is there; so no setting may touch it.
create function timeline_record(line timeline, previous bytea) returns text language sql stable as $$
  select jsonb_build_object(
    'id', line.task_id,
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
alter table timeline disable trigger append_only;
do $$
declare
  line timeline;
begin
  for line in
    select e.* from timeline e
    order by (select max(b.at) from timeline b where b.task_id = e.task_id and b.number <= e.number),
      e.task_id, e.number
  loop
    -- When it was applied was not kept then.
    line.recorded_at := line.at;
    update timeline as e set
      recorded_at = line.recorded_at,
      position = nextval('record_position'),
      tx = pg_current_xact_id(),
      hash = sha256(convert_to(timeline_record(line, (
        select b.hash from timeline b where b.task_id = e.task_id and b.number = e.number - 1)), 'UTF8'))
    where e.task_id = line.task_id and e.number = line.number;
  end loop;
end $$;
alter table timeline enable trigger append_only;
alter table timeline
  alter column recorded_at set not null,
  alter column tx set not null,
  alter column hash set not null;
create unique index timeline_order on timeline (tx, position);

-- A plan made while the table was small must not read all of it once it is large.
create function timeline_chain() returns trigger language plpgsql set enable_seqscan = off as $$
declare
  previous record;
begin
  select hash, tx into previous from timeline where task_id = new.task_id and number = new.number - 1;
  new.tx := greatest(pg_current_xact_id(), previous.tx);
  new.hash := sha256(convert_to(timeline_record(new, previous.hash), 'UTF8'));
  return new;
end $$;
create trigger chain before insert on timeline for each row execute function timeline_chain();

-- A restored database may have to take what it holds as written by a transaction of its new cluster.
drop trigger append_only on timeline;
create trigger append_only before delete or update of
  task_id, number, type, at, recorded_at, actor, org_version, org_at, data, position, hash on timeline
  for each row execute function timeline_is_append_only();
