/// What teams and managers ask, on a database.
@NullMarked
package org.mainstay.inside.support.questions;

import org.jspecify.annotations.NullMarked;
