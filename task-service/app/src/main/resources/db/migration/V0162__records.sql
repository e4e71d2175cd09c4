-- Every look of another at a person's record.
create table record_look (
  id uuid primary key,
  person text not null,
  looked_by text not null,
  looked_at timestamptz not null
);
create index record_look_person on record_look (person, looked_at desc, id desc);

-- What was done in a person's name, and the windows that he let pass.
create index timeline_person on timeline (coalesce(actor ->> 'onBehalfOf', actor ->> 'by'), at)
  where actor ->> 'by' <> 'clock';
create index timeline_climbed
  on timeline (coalesce(data ->> 'person', data #>> '{from,person}'), at)
  where type in ('JudgementClimbed', 'CaseClimbed');
