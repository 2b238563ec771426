/// Legal holds: which records are kept because the law needs them, set and lifted by two who lead.
@NullMarked
package org.mainstay.inside.support.holding;

import org.jspecify.annotations.NullMarked;
