@org.jspecify.annotations.NullMarked
package org.mainstay.sums.disclosure.audit;
