package org.waymate.web.talk;

import org.springframework.data.repository.CrudRepository;

interface ReadMarks extends CrudRepository<ReadMark, ReadMark.Where> {}
