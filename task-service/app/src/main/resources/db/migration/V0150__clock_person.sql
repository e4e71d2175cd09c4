-- Who answered for the party when its clock started: a new head inherits it with at least the
-- policy's minimum. Clocks from before this was kept go on as they are.
alter table task add column clock_person text;
