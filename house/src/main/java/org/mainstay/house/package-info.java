/// Main, HTTP, sign-in, database, keys, jobs and the command line.
@NullMarked
package org.mainstay.house;

import org.jspecify.annotations.NullMarked;
