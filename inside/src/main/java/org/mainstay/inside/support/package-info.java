/// Support from the first appointment to its end: contacts, notes, and what came of it.
@NullMarked
package org.mainstay.inside.support;

import org.jspecify.annotations.NullMarked;
