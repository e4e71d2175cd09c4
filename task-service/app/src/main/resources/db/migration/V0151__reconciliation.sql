-- What must not be: empty while every open task and directive has a clock.
create index task_without_clock on task (id)
  where due_at is null
    and (state in ('OPEN', 'COUNTERED', 'INCOMPLETE', 'AGREED', 'DELIVERED', 'RETURNED')
      or (state = 'DECLINED' and life ->> 'state' = 'DECLINED')
      or (state = 'ESCALATED' and coalesce(life ->> 'opened', 'false') <> 'true'));
create index directive_without_clock on directive (id) where state = 'OPEN' and due_at is null;
