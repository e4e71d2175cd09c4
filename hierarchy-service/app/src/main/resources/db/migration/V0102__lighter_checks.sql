-- A range index over three texts cost more at every import than what it kept: that nobody holds the
-- same role of a unit twice at once. What is open is told apart by a plain index; rule 1 keeps its
-- exclusion constraints.
alter table appointment drop constraint appointment_same_twice;
create unique index appointment_same_twice on appointment (unit, person, role) where to_date is null;

-- Reading a unit's places through the range index of their constraint is slow.
create index placement_unit on placement (unit);
