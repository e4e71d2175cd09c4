-- What is good may be commended: assignments judged MET, and agreed tasks that are done (rule 17).
alter table ordered_part rename to work;
alter index ordered_part_of_task rename to work_of_task;
alter table work rename column assignment_id to id;
alter table work rename column deliverable to title;
alter table work add column commendable text;
update work set commendable = 'MET_VERDICT' where verdict = 'MET';
alter table work drop column verdict;
