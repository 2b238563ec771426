/// Tasks, on a real database.
@NullMarked
package org.mainstay.inside.support.tasks;

import org.jspecify.annotations.NullMarked;
