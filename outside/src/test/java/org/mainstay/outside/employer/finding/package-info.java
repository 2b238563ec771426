/// Tests of findings and their files.
@NullMarked
package org.mainstay.outside.employer.finding;

import org.jspecify.annotations.NullMarked;
