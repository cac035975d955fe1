/// How the log's lines look: without anybody's name, words or tokens, for people or for a collector of logs.
@NullMarked
package org.waymate.app.logs;

import org.jspecify.annotations.NullMarked;
