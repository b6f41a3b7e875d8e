-- For the list by status: what was delivered is nearly everything and is found by id.
create index aflevering_wachtend on aflevering (status, id) where status <> 'AFGELEVERD';
