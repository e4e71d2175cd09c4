-- What would have gone up where the product only observes (rule 26): the report of it.
create index timeline_observed on timeline (at) where type = 'TaskObserved';
