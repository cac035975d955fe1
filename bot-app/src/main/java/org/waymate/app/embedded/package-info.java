/// The embedded database's file: looked over before each start, backed up every hour, put back from a backup.
@NullMarked
package org.waymate.app.embedded;

import org.jspecify.annotations.NullMarked;
