/// The handbook’s pathways, on which step of one a case is, and how it moves to another.
@NullMarked
package org.mainstay.inside.support.pathways;

import org.jspecify.annotations.NullMarked;
