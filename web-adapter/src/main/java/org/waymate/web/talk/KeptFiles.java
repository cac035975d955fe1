package org.waymate.web.talk;

import org.springframework.data.repository.CrudRepository;

interface KeptFiles extends CrudRepository<KeptFile, String> {}
