/// Changes of the tables that depend on the database; all the others are SQL, in the folder of the same name.
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;
