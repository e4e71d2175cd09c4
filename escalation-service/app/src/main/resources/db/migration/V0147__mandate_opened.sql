-- As every list of what was opened names it.
alter table mandate rename column granted_at to opened_at;
