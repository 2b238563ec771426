/// The analyst's own files in, results out: every file is read whole and checked before anything is
/// written.
@NullMarked
package org.mainstay.inside.study;

import org.jspecify.annotations.NullMarked;
