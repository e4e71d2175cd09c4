-- The one time of this database: its clock plus an offset, which only tests move.
create table time_offset (
  only_row boolean primary key default true check (only_row),
  movable boolean not null default false,
  shift interval not null default interval '0',
  constraint time_is_not_moved_here check (movable or shift = interval '0')
);
insert into time_offset default values;

create function mandate_now() returns timestamptz language sql volatile
  as 'select clock_timestamp() + shift from time_offset';
