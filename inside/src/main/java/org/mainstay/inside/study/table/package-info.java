/// Files of rows as they come in and go out, and how a refusal says what is wrong with them.
@NullMarked
package org.mainstay.inside.study.table;

import org.jspecify.annotations.NullMarked;
