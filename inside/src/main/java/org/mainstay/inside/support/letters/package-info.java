/// Letters: drafted from a template, kept sealed, and sent by secure mail or printed.
@NullMarked
package org.mainstay.inside.support.letters;

import org.jspecify.annotations.NullMarked;
