@NullMarked
package org.mainstay.outside.programme.result;

import org.jspecify.annotations.NullMarked;
